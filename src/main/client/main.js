document.body.textContent = "Sanctuary: the page is being built.";
