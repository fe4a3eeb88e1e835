// The pages are drawn in the browser alone: the desk serves static files and an API.
export const ssr = false;
export const prerender = false;
