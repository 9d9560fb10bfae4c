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
    private final JsonReader json;

    /** The object that is being read; those around it are below. */
    private int level = -1;

    /** Where the first member of the object at each level begins. */
    private final int[] firstAt = new int[JsonReader.MAX_DEPTH + 1];

    /** Up to where the object at each level was searched; 0 as long as no place of it is kept. */
    private final int[] searchedTo = new int[JsonReader.MAX_DEPTH + 1];

    /** Where the places of the object at each level begin in {@link #places}. */
    private final int[] placesFrom = new int[JsonReader.MAX_DEPTH + 1];

    /** Where the values of passed members begin, by the index of the member; 0 if it was not passed. */
    private int[] places = new int[16];

    /** Where the places of the innermost object end. */
    private int placesTo;

    ObjectReader(JsonReader json) {
        this.json = json;
    }

    /** Forgets all objects. */
    void clear() {
        level = -1;
        placesTo = 0;
    }

    /** Enters the object that comes next. */
    void begin() {
        if (json.peek() != '{') {
            throw Problem.unlike(json, "an object");
        }
        json.passOpeningBracket();
        json.peek();
        level++;
        firstAt[level] = json.position();
        searchedTo[level] = 0;
    }

    /** Goes to the value of a member, if the object has it. */
    boolean has(DeclaredMember member) {
        return json.skipExpected(member.name(), firstAt[level]) || find(member);
    }

    /** Returns the problem that the object does not have a member that was asked for. */
    MalformedEventException missing(DeclaredMember member) {
        return Problem.at(json, "missing member \"" + member.text() + "\"");
    }

    private boolean find(DeclaredMember member) {
        if (searchedTo[level] == 0) {
            return search(member.object(), member.index());
        }
        goToWhereSearchingEnded();
        int place = places[placesFrom[level] + member.index()];
        if (place != 0) {
            json.moveTo(place);
            return true;
        }
        boolean found = search(member.object(), member.index());
        searchedTo[level] = json.position();
        return found;
    }

    private void goToWhereSearchingEnded() {
        searchedTo[level] = Math.max(searchedTo[level], json.position());
        json.moveTo(searchedTo[level]);
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
        json.peek();
        return json.position() == firstAt[level] ? !json.isAtClosingBracket() : json.separate();
    }

    /** Keeps the place of a member that was passed. One that comes before the wanted one was asked for already. */
    private void keep(Members members, int wanted, int index) {
        if (searchedTo[level] == 0) {
            makeRoom(members.names().size());
            searchedTo[level] = json.position();
        }
        int i = placesFrom[level] + index;
        if (index < wanted || places[i] != 0) {
            throw Problem.at(json, "found this member a second time");
        }
        places[i] = json.position();
    }

    private void makeRoom(int count) {
        placesFrom[level] = placesTo;
        placesTo += count;
        if (placesTo > places.length) {
            places = Arrays.copyOf(places, 2 * placesTo);
        }
        Arrays.fill(places, placesFrom[level], placesTo, 0);
    }

    /** Leaves the object, after all its members were asked for. */
    void end(Members members) {
        if (searchedTo[level] != 0) {
            goToWhereSearchingEnded();
            placesTo = placesFrom[level];
        }
        if (json.peek() != '}') {
            search(members, members.names().size());
        }
        json.passClosingBracket();
        level--;
    }
}
