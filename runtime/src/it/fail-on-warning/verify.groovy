String log = new File(basedir, 'build.log').text
File spec = new File(basedir, 'src/main/qmp/events.txt')
assert log =~ /(?m)^\[WARNING\] \Q$spec\E:13:\d+: warning: \[example-event-name\] /
assert log.contains("$spec: 1 warning; nothing was generated")
assert !new File(basedir, 'target').exists()
