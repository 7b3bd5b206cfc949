// The chapter that is read is in sight in the menu, and each piece of code has a button that copies it.

document.querySelector(".rail.left [aria-current]")?.scrollIntoView({ block: "nearest" });

for (const code of document.querySelectorAll(".prose pre, .samples pre")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = "Copy"), 2000);
  });
  const box = document.createElement("div");
  box.className = "copyable";
  code.replaceWith(box);
  box.append(code, button);
}
