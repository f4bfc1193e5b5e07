/* Adds to pages that work without it: the components of the frontend, and a question before unsaved words are left. */
const script = document.querySelector('script[data-frontend]');
const { initAll } = await import(script.dataset.frontend);
initAll();

let unsaved = false;
for (const form of document.querySelectorAll('form[data-guard]')) {
  form.addEventListener('input', () => (unsaved = true));
  form.addEventListener('submit', () => (unsaved = false));
}
addEventListener('beforeunload', (event) => {
  if (unsaved) event.preventDefault();
});
