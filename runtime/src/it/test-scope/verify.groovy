assert new File(basedir, 'target/generated-test-sources/qmp-events/com/example/machine/DoorOpenedEvent.java').isFile()
assert new File(basedir, 'target/test-classes/com/example/machine/DoorOpenedEvent.class').isFile()
assert !new File(basedir, 'target/generated-sources/qmp-events').exists()
assert !new File(basedir, 'target/classes/com').exists()
