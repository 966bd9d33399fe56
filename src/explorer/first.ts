/** Runs before anything is painted, so that a chosen theme is there from the first picture on. */
try {
  const theme = localStorage.getItem('hearsay.theme');
  if (theme) document.documentElement.dataset['theme'] = theme;
} catch {
  // Storage is closed to this page: the theme of the system it is.
}
