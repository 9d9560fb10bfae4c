package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.NameTable;
import java.util.Arrays;

/**
 * Reads objects whose members are asked for by name, one after the other in the order of {@link Members}. They may come in any other
 * order: what comes before the member that is asked for is passed, and the place of each declared member is kept until it is asked for.
 * Not thread-safe.
 */
final class ObjectReader {
    private static final int NOWHERE = -1;

    private final JsonReader json;

    /** The index of the first member of the object that was entered last. */
    private int firstAt;

    /** Up to where the object at each depth was searched; 0 as long as no place of it is kept. */
    private final int[] searchedTo = new int[JsonReader.MAX_DEPTH + 1];

    /** The index in {@link #places} of the first place of the object at each depth. */
    private final int[] placesFrom = new int[JsonReader.MAX_DEPTH + 1];

    /** The indexes of the values of passed members, by the index of the member; 0 if it was not passed. */
    private int[] places = new int[16];

    /** The index behind the last place of the innermost object. */
    private int placesTo;

    ObjectReader(JsonReader json) {
        this.json = json;
    }

    /** Forgets the object that was entered last. */
    void clear() {
        firstAt = NOWHERE;
    }

    /** Enters the object that comes next. */
    void begin() {
        checkObject();
        json.passOpeningBracket();
        json.peek();
        firstAt = json.position();
    }

    private void checkObject() {
        if (json.peek() != '{') {
            throw Problem.unlike(json, "an object");
        }
    }

    /**
     * Returns where the value of a member is, which the object that comes next must have once. Reads all of the object, and stays before
     * it.
     */
    int placeAhead(DeclaredMember member) {
        checkObject();
        int from = json.position();
        int place = 0;
        for (boolean more = json.enter(); more; more = json.next()) {
            int index = json.readName(member.object().names());
            if (index == member.index()) {
                if (place != 0) {
                    throw repeated();
                }
                place = json.position();
            }
            json.skipValue();
        }
        json.moveTo(from);
        if (place == 0) {
            throw missing(member);
        }
        return place;
    }

    /** Goes to the value of a member, if the object has it. */
    boolean has(DeclaredMember member) {
        return isNext(member) || isAhead(member);
    }

    /** Goes to the value of a member, if it comes next, just as QEMU writes it. */
    boolean isNext(DeclaredMember member) {
        if (!json.skipName(member.name())) {
            return false;
        }
        if (isSearched()) {
            checkNotPassed(member);
        }
        return true;
    }

    /** Goes to the value of a member that does not come next, if the object has it. */
    boolean isAhead(DeclaredMember member) {
        return !isPassed() && find(member);
    }

    /** Returns whether there is nothing left in the object. It is the common case of a member that is missing. */
    private boolean isPassed() {
        return json.peek() == '}' && !isSearched();
    }

    /** Returns whether a place in the object is kept. */
    private boolean isSearched() {
        return placesTo != 0 && searchedTo[json.depth()] != 0;
    }

    /** Checks that a member that comes next was not passed before. */
    private void checkNotPassed(DeclaredMember member) {
        json.peek();
        int place = places[placesFrom[json.depth()] + member.index()];
        if (place != 0 && place != json.position()) {
            throw repeated();
        }
    }

    /** Returns the problem that the object has the member whose value comes next twice. */
    private MalformedEventException repeated() {
        return Problem.at(json, "found this member a second time");
    }

    /** Returns the problem that the object does not have a member that was asked for. */
    MalformedEventException missing(DeclaredMember member) {
        return Problem.at(json, "missing member \"" + member.text() + "\"");
    }

    private boolean find(DeclaredMember member) {
        int depth = json.depth();
        if (searchedTo[depth] == 0) {
            return search(member.object(), member.index());
        }
        goToWhereSearchingEnded(depth);
        int place = places[placesFrom[depth] + member.index()];
        if (place != 0) {
            json.moveTo(place);
            return true;
        }
        boolean found = search(member.object(), member.index());
        searchedTo[depth] = json.position();
        return found;
    }

    private void goToWhereSearchingEnded(int depth) {
        searchedTo[depth] = Math.max(searchedTo[depth], json.position());
        json.moveTo(searchedTo[depth]);
    }

    /** Goes on to a member. Passes others, and keeps the places of those that are declared. */
    private boolean search(Members members, int wanted) {
        while (goToNextMember()) {
            int index = json.readName(members.names());
            json.peek();
            if (index == wanted) {
                return true;
            }
            if (index != NameTable.NONE) {
                keep(members, wanted, index);
            }
            json.skipValue();
        }
        return false;
    }

    private boolean goToNextMember() {
        return json.peek() != '}' && (json.position() == firstAt || json.separate((byte) '}'));
    }

    /** Keeps the place of a member that was passed. One that comes before the wanted one was asked for already. */
    private void keep(Members members, int wanted, int index) {
        int depth = json.depth();
        if (searchedTo[depth] == 0) {
            placesFrom[depth] = makeRoom(members.names().size());
            searchedTo[depth] = json.position();
        }
        int i = placesFrom[depth] + index;
        if (index < wanted || places[i] != 0) {
            throw repeated();
        }
        places[i] = json.position();
    }

    /** Returns where there is room for as many places. */
    private int makeRoom(int count) {
        int from = placesTo;
        placesTo += count;
        if (placesTo > places.length) {
            places = Arrays.copyOf(places, 2 * placesTo);
        }
        Arrays.fill(places, from, placesTo, 0);
        return from;
    }

    /** Leaves the object, after all its members were asked for. */
    void end(Members members) {
        if (!isPassed()) {
            passRest(members);
        }
        json.passClosingBracket();
    }

    private void passRest(Members members) {
        if (isSearched()) {
            passSearched(members);
        } else {
            search(members, members.names().size());
        }
    }

    private void passSearched(Members members) {
        int depth = json.depth();
        goToWhereSearchingEnded(depth);
        search(members, members.names().size());
        placesTo = placesFrom[depth];
        searchedTo[depth] = 0;
    }
}
