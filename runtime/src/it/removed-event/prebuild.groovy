File directory = new File(basedir, 'target/generated-sources/qmp-events/com/example/machine')
assert directory.mkdirs()
new File(directory, 'Neighbour.java').text = 'package com.example.machine;\n\nfinal class Neighbour {}\n'
return true
