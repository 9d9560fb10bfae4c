for (name in ['machine', 'again']) {
    assert new File(basedir, "target/classes/com/example/$name/DoorOpenedEvent.class").isFile()
}
