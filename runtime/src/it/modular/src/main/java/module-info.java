module com.example.modular {
    requires io.github.qmpevents.runtime;
}
