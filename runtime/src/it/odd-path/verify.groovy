File target = new File(basedir, 'Zwölf Boxkämpfer, 虚拟机/target')
assert new File(target, 'classes/com/example/machine/DoorOpenedEvent.class').isFile()
assert new File(target, 'generated-sources/qmp-events/com/example/machine/DoorOpenedEvent.java')
        .getText('UTF-8').contains('Ereignisse für später.txt')
