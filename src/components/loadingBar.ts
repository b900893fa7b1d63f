/** The theme's bar at the top of a page that is long in coming, without the role that nprogress makes up for it. */
import bar from 'nprogress';

bar.configure({
  template: '<div class="bar" aria-hidden="true"><div class="peg"></div></div>',
  barSelector: '.bar',
});
