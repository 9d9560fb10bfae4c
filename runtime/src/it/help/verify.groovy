String log = new File(basedir, 'build.log').text
for (goal in ['qmp-events:check', 'qmp-events:generate', 'qmp-events:generate-test', 'qmp-events:help']) {
    assert log =~ /(?m)^$goal$/
}
Set properties = log.findAll(/User property: (\S+)/) { it[1] } - ['detail', 'goal', 'indentSize', 'lineLength']
assert 'qmp.spec' in properties
assert properties.every { it.startsWith('qmp.') }
