['machine', 'again'].each { name ->
    assert new File(basedir, "target/classes/com/example/$name/DoorOpenedEvent.class").isFile()
}
