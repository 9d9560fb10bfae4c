"use strict";
const search = document.getElementById("search");
const count = document.getElementById("count");
const sections = [...document.querySelectorAll("section")];
const texts = sections.map(section => section.textContent.toLowerCase());

function show() {
  const words = search.value.toLowerCase().split(/\s+/).filter(word => word);
  let shown = 0;
  sections.forEach((section, i) => {
    section.hidden = !words.every(word => texts[i].includes(word));
    shown += section.hidden ? 0 : 1;
  });
  count.textContent = shown + " of " + sections.length + " events and types";
}

search.addEventListener("input", show);
show();
