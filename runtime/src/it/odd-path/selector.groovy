// A JVM in the C locale can't represent the names of such files.
System.getProperty('sun.jnu.encoding') == 'UTF-8' || System.getProperty('os.name').startsWith('Windows')
