String log = new File(basedir, 'build.log').text
File spec = new File(basedir, 'src/main/qmp/events.txt')
assert log.contains("[ERROR] $spec:16:1: error: [duplicate-event] ")
assert log.contains("\n$spec:4:1: ")
assert log.contains("$spec: 1 error; nothing was generated")
assert !log.contains('\tat ')
assert !new File(basedir, 'target').exists()
