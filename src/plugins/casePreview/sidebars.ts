/** The list beside a case, for a preview that has none of the chapters which other lists name. */
export default {practice: [{type: 'link', label: 'All cases', href: '/practice/'}]};
