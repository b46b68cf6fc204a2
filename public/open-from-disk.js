// Browsers refuse modules in a page that is opened from disk; there the course comes as one classic script.
if (location.protocol === 'file:') {
  const script = document.createElement('script');
  script.src = './course-from-disk.js';
  document.head.append(script);
}
