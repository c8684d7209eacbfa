def printed = new File(basedir, 'target/printed.txt').readLines('UTF-8')
assert printed == new File(basedir, 'expected.txt').readLines('UTF-8')
