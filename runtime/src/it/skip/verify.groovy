assert new File(basedir, 'build.log').text.contains('[INFO] Skipped')
assert !new File(basedir, 'target/generated-sources').exists()
