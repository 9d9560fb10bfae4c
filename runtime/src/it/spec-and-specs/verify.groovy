String log = new File(basedir, 'build.log').text
assert log.contains('The parameters spec and specs are both set; list all specs in specs, and remove spec')
assert !new File(basedir, 'target').exists()
