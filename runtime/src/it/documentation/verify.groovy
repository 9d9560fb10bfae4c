List modules = basedir.listFiles().findAll { new File(it, 'pom.xml').isFile() }
assert modules
for (module in modules) {
    assert new File(module, 'target/classes').isDirectory()
}
