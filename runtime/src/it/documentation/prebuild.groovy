io.github.qmpevents.docs.SnippetProjects.write(basedir.toPath())
return true
