package io.github.qmpevents.generator.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Short names for specs that are shown side by side. */
final class SpecNames {
    private SpecNames() {}

    /** Returns the names of the files, or, if some are equal, their paths below the common directory. */
    static List<String> of(List<Path> files) {
        List<String> names = below(files, Integer.MAX_VALUE);
        return new HashSet<>(names).size() == names.size() ? names : below(files, common(files));
    }

    /** Returns the paths without their first names, but always with the last one. */
    private static List<String> below(List<Path> files, int left) {
        List<String> names = new ArrayList<>();
        for (Path file : files) {
            int count = file.getNameCount();
            names.add(file.subpath(Math.min(left, count - 1), count).toString().replace('\\', '/'));
        }
        return names;
    }

    /** Returns the number of leading names that all paths share. */
    private static int common(List<Path> files) {
        Path first = files.get(0);
        int common = first.getNameCount() - 1;
        for (Path file : files) {
            int same = 0;
            while (same < Math.min(common, file.getNameCount() - 1)
                    && file.getName(same).equals(first.getName(same))) {
                same++;
            }
            common = same;
        }
        return common;
    }
}
