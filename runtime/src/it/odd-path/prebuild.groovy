// Done here, so that the project can be checked out and built where file names have to be ASCII.
File odd = new File(basedir, 'Zwölf Boxkämpfer, 虚拟机')
assert odd.mkdir()
['pom.xml', 'src'].each { assert new File(basedir, it).renameTo(new File(odd, it)) }
File specs = new File(odd, 'src/main/qmp')
assert new File(specs, 'events.txt').renameTo(new File(specs, 'Ereignisse für später.txt'))

File parent = new File(basedir, 'parent/pom.xml')
parent.parentFile.mkdir()
parent.text = new File(basedir, '../parent/pom.xml').text
