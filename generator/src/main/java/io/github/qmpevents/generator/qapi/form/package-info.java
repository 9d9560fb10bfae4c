/** The form of definitions: conversion of their trees to records, with checks of keys and values. */
@NullMarked
package io.github.qmpevents.generator.qapi.form;

import org.jspecify.annotations.NullMarked;
