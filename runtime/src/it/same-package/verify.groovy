String log = new File(basedir, 'build.log').text
assert log.contains('The executions generate (first) and generate (second) both generate the package com.example.machine in ')
