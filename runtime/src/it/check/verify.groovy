List runs = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
File one = new File(basedir, 'src/main/qmp/one.txt')
File other = new File(basedir, 'src/main/qmp/other.txt')
assert runs.size() == 3
assert runs.every { it =~ /(?m)^\[WARNING\] \Q$other\E:13:\d+: warning: \[example-event-name\] / }

assert runs[0].contains('2 specs checked')
assert runs[0].contains('1 spec checked')
assert !runs[0].contains('note:')

assert runs[1].count("[INFO] $one:11:1: note: [example-label] ") == 2

assert runs[2].contains("$other: 1 warning")
assert runs[2].contains('BUILD FAILURE')
assert !new File(basedir, 'target').exists()
