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

/* A slider beside each field of a day: what it names stands in the field, which works without it. */
for (const part of document.querySelectorAll('[data-day-sliders]')) {
  const { from, to, today } = part.dataset;
  const dayLength = 86_400_000;
  const count = (day) => Math.round(Date.parse(day) / dayLength);
  for (const field of part.querySelectorAll('#on, #knownOn')) {
    const slider = document.createElement('input');
    const last = field.id === 'on' ? to : today;
    const label = part.querySelector(`label[for="${field.id}"]`).textContent.trim();
    const id = `${field.id}-slider`;
    Object.assign(slider, { type: 'range', id, min: count(from), max: count(last), className: 'app-board__slider' });
    slider.dataset.mirrors = field.id;
    const name = Object.assign(document.createElement('label'), {
      htmlFor: id,
      className: 'govuk-body-s app-board__move',
    });
    name.textContent = `${label}: move from day to day`;
    const day = (number) =>
      new Date(number * dayLength).toISOString().slice(0, 10).split('-').reverse().map(Number).join(' ');
    const [d, m, y] = field.value.split(/[ /.-]+/).map(Number);
    const asked = Date.UTC(y, m - 1, d) / dayLength;
    slider.value = Number.isFinite(asked) ? asked : count(today);
    slider.setAttribute('aria-valuetext', field.value || day(count(today)));
    slider.addEventListener('input', () => {
      field.value = day(Number(slider.value));
      slider.setAttribute('aria-valuetext', field.value);
    });
    let typing;
    const ask = () => {
      clearTimeout(typing);
      // Whoever moves on by keyboard is at the same slider again on the page that comes.
      sessionStorage.setItem('moved', id);
      field.form.requestSubmit();
    };
    // Day after day by keyboard is one question, asked when the keys rest.
    let byKey = false;
    slider.addEventListener('keydown', () => (byKey = true));
    slider.addEventListener('pointerdown', () => (byKey = false));
    slider.addEventListener('change', () => {
      clearTimeout(typing);
      if (byKey) typing = setTimeout(ask, 800);
      else ask();
    });
    field.after(name, slider);
    if (sessionStorage.getItem('moved') === id) {
      sessionStorage.removeItem('moved');
      slider.focus({ preventScroll: true });
    }
  }
}
