package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.NameTable;
import java.util.Arrays;

/**
 * Reads objects whose members are requested by name, one after the other in the order of {@link Members}. A message may
 * have them in any other order: members before the requested one are skipped, and the place of each declared member is
 * kept until it is requested. Not thread-safe.
 */
final class ObjectReader {
    private static final int NOWHERE = -1;

    private final JsonReader json;

    /** The index of the first member of the object that was entered last. */
    private int firstAt;

    /** The index up to which the object at each depth was searched; 0 while none of its places is kept. */
    private final int[] searchedTo = new int[JsonReader.MAX_DEPTH + 1];

    /** The index in {@link #places} of the first place of the object at each depth. */
    private final int[] placesFrom = new int[JsonReader.MAX_DEPTH + 1];

    /**
     * The places: the indexes of the values of skipped members, by the index of the member; 0 if it was not skipped.
     */
    private int[] places = new int[16];

    /** The index after the last place of the innermost object. */
    private int placesTo;

    ObjectReader(JsonReader json) {
        this.json = json;
    }

    /** Forgets the object that was entered last. */
    void clear() {
        firstAt = NOWHERE;
    }

    /** Enters the next object. */
    void begin() {
        checkObject();
        json.enterObject();
        firstAt = json.position();
    }

    private void checkObject() {
        if (json.peek() != '{') {
            throw Problem.unlike(json, "an object");
        }
    }

    /**
     * Returns the index of the value of a member, which the next object must have exactly once. Checks the whole object
     * without consuming it.
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

    /** Moves to the value of a member. Returns false if the object does not have it. */
    boolean has(DeclaredMember member) {
        return isNext(member) || isAhead(member);
    }

    /** Moves to the value of a member. Returns false unless the member comes next, exactly as QEMU writes it. */
    boolean isNext(DeclaredMember member) {
        if (!json.skipName(member.name())) {
            return false;
        }
        if (isSearched()) {
            checkNotPassed(member);
        }
        return true;
    }

    /** Moves to the value of a member that does not come next. Returns false if the object does not have it. */
    boolean isAhead(DeclaredMember member) {
        return !isPassed() && find(member);
    }

    /** Returns true if nothing is left in the object, the common case of a missing member. */
    private boolean isPassed() {
        return json.peek() == '}' && !isSearched();
    }

    /** Returns true if a place in the object is kept. */
    private boolean isSearched() {
        return placesTo != 0 && searchedTo[json.depth()] != 0;
    }

    /** Checks that the next member was not skipped before. */
    private void checkNotPassed(DeclaredMember member) {
        json.peek();
        int place = places[placesFrom[json.depth()] + member.index()];
        if (place != 0 && place != json.position()) {
            throw repeated();
        }
    }

    /** Returns the exception for a member that the object has twice, and whose value comes next. */
    private MalformedEventException repeated() {
        return Problem.at(json, "found this member a second time");
    }

    /** Returns the exception for a requested member that the object does not have. */
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

    /** Moves on to a member. Skips others, and keeps the places of those that are declared. */
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

    /**
     * Keeps the place of a skipped member. A declared member before the wanted one has been requested, so it is here a
     * second time.
     */
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

    /** Makes room for this many places, and returns the index of the first. */
    private int makeRoom(int count) {
        int from = placesTo;
        placesTo += count;
        if (placesTo > places.length) {
            places = Arrays.copyOf(places, 2 * placesTo);
        }
        Arrays.fill(places, from, placesTo, 0);
        return from;
    }

    /** Leaves the object, after all its members were requested. */
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
