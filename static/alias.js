// Leads from an address without an edition to the edition in force, and keeps the paragraph asked for.
location.replace(document.getElementById('edition-in-force').href + location.hash);
