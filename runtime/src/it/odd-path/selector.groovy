// A JVM in the C locale can't so much as name such a file.
System.getProperty('sun.jnu.encoding') == 'UTF-8' || System.getProperty('os.name').startsWith('Windows')
