String[] runs = new File(basedir, 'build.log').text.split('BUILD SUCCESS')
assert runs[0] =~ /[1-9]\d* files written, 0 unchanged, 0 deleted/
assert runs[1] =~ /0 files written, [1-9]\d* unchanged, 0 deleted/
assert runs[1].contains('Nothing to compile')

// A file that the second run touched would be newer than the classes, which the first run compiled.
List times(File directory, String suffix) {
    List times = []
    directory.eachFileRecurse { if (it.file && it.name.endsWith(suffix)) times << it.lastModified() }
    assert times
    times
}
assert times(new File(basedir, 'target/generated-sources'), '').max() <= times(new File(basedir, 'target/classes'), '.class').min()
