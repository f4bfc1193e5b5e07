/* Says on an open page that there is something new, and leaves it to its reader to look: nothing reloads and no focus moves by itself. */
const say = (place) => {
  if (place.firstChild) return;
  const link = document.createElement('a');
  link.className = 'govuk-link';
  link.href = location.href;
  link.textContent = 'Show it';
  place.append('There is something new. ', link);
};

for (const place of document.querySelectorAll('[data-live]')) {
  const news = new EventSource(place.dataset.live);
  const heard = () => {
    say(place);
    news.close();
  };
  news.addEventListener('inbox', heard);
  news.addEventListener('case', heard);
  addEventListener('pagehide', () => news.close());
}
