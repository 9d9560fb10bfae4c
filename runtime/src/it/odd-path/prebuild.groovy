// Done here, so that the project can be checked out and built where file names must be ASCII.
File parent = new File(basedir, 'parent')
assert parent.mkdir()
new File(parent, 'pom.xml').text = new File(basedir, '../parent/pom.xml').text

File odd = new File(basedir, 'Zwölf Boxkämpfer, 虚拟机')
assert odd.mkdir()
assert new File(basedir, 'pom.xml').renameTo(new File(odd, 'pom.xml'))
assert new File(basedir, 'src').renameTo(new File(odd, 'src'))

File specs = new File(odd, 'src/main/qmp')
assert new File(specs, 'events.txt').renameTo(new File(specs, 'Ereignisse für später.txt'))
