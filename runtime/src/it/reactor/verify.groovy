assert !new File(basedir, 'build.log').text.contains('threadSafe')
['a', 'b', 'c', 'd'].each { module ->
    assert new File(basedir, "$module/target/classes/com/example/machine/DoorOpenedEvent.class").isFile()
}
