// What every page does: forms of htmx bring the token, the queue is worked by keyboard.
'use strict';

document.addEventListener('htmx:configRequest', (event) => {
  event.detail.headers['X-CSRF-Token'] = document.querySelector('meta[name=csrf]').content;
});

const findings = () => [...document.querySelectorAll('.finding')];

function on() {
  return document.querySelector('.finding.on');
}

function go(step) {
  const all = findings();
  if (all.length === 0) return;
  const at = all.indexOf(on());
  const next = all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + step))];
  all.forEach((f) => f.classList.toggle('on', f === next));
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}

// A list shows no forms of figures: they come when somebody opens one.
async function open(finding) {
  const details = finding.querySelector('details.decide');
  if (!details) return;
  details.open = true;
  await load(details);
}

async function load(details) {
  if (details.dataset.loaded) return;
  details.dataset.loaded = 'yes';
  await htmx.ajax('GET', details.dataset.form, {
    target: details.querySelector('.decision'), swap: 'outerHTML' });
}

document.addEventListener('toggle', (event) => {
  if (event.target.matches && event.target.matches('details.decide[open]')) load(event.target);
}, true);

function typing(element) {
  return element.matches('input, select, textarea') && element.type !== 'checkbox';
}

async function decide(key) {
  const place = on() || document.querySelector('#detail');
  if (!place) return;
  if (place.classList.contains('finding')) await open(place);
  const button = place.querySelector(`button[data-key="${key}"]`);
  if (!button) return;
  const by = place.querySelector('input[name=by]');
  if (!by.value) {
    by.focus();
  } else if (key === 'c' && !place.querySelector('input[name=value]').value) {
    place.querySelector('input[name=value]').focus();
  } else {
    button.click();
  }
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return;
  if (event.key === 'j') go(1);
  else if (event.key === 'k') go(-1);
  else if ('arc'.includes(event.key) && event.key.length === 1) decide(event.key);
  else return;
  event.preventDefault();
});

// Who decided once need not write the name again.
document.addEventListener('htmx:afterSwap', () => {
  const names = [...document.querySelectorAll('.decision input[name=by]')];
  const known = names.map((n) => n.value).find((v) => v);
  if (known) names.filter((n) => !n.value).forEach((n) => { n.value = known; });
});
