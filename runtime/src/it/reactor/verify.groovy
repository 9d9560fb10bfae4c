assert !new File(basedir, 'build.log').text.contains('threadSafe')
for (module in ['a', 'b', 'c', 'd']) {
    assert new File(basedir, "$module/target/classes/com/example/machine/DoorOpenedEvent.class").isFile()
}
