List runs = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
File spec = new File(basedir, 'src/main/qmp/misleading.txt')
assert runs.size() == 3

assert !runs[0].contains('warning:')
assert runs[0].contains('1 spec checked')
File event = new File(basedir, 'target/generated-sources/qmp-events/com/example/machine/DoorOpenedEvent.java')
assert event.text.contains('The event {@code DOOR_OPENED}.')
assert !event.text.contains('Emitted when')
assert new File(basedir, 'target/classes').exists()

assert runs[1].contains("$spec: 1 warning; nothing was generated")

assert runs[2].contains('The parameter allow: "example-event-nam" is not the id of a diagnostic; did you mean "example-event-name"?')
