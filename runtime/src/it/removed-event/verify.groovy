String[] runs = new File(basedir, 'build.log').text.split('BUILD SUCCESS')
assert runs[0].contains('2 events in com.example.machine')
assert runs[1].contains('1 event in com.example.machine')

def exists = { String name ->
    List files = ["generated-sources/qmp-events/com/example/machine/${name}.java", "classes/com/example/machine/${name}.class"]
    files.collect { new File(basedir, "target/$it").isFile() }
}
assert exists('DoorOpenedEvent') == [true, true]
assert exists('FanStoppedEvent') == [false, false]
assert exists('Neighbour') == [true, true]
