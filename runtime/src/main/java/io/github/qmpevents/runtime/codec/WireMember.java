package io.github.qmpevents.runtime.codec;

/** A member that a spec declares for an object. Immutable and thread-safe. See {@link Members#get}. */
public sealed interface WireMember permits DeclaredMember {}
