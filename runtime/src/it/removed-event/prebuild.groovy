File neighbour = new File(basedir, 'target/generated-sources/qmp-events/com/example/machine/Neighbour.java')
neighbour.parentFile.mkdirs()
neighbour.text = 'package com.example.machine;\n\nfinal class Neighbour {}\n'
