// A page of one document with two routes, as Vue makes it; the guide on the first, or on both.
/* global Vue, VueRouter */
const { createApp, h } = Vue;
const { createRouter, createWebHistory, RouterLink, RouterView } = VueRouter;
const { dataset } = document.getElementById('app');
const guide = () =>
  h('aiguillage-guide', {
    structure: 'mairie',
    flow: 'caf.declaration-trimestrielle',
  });
const isEverywhere = dataset.guide === 'everywhere';
const router = createRouter({
  history: createWebHistory('/app'),
  routes: [
    {
      path: '/',
      component: { render: () => [h('h1', 'Première'), isEverywhere ? null : guide()] },
    },
    { path: '/autre', component: { render: () => h('h1', 'Autre') } },
  ],
});
createApp({
  render: () => [
    h(RouterLink, { to: '/autre' }, () => 'Autre page'),
    h(RouterView),
    isEverywhere ? h({ render: guide }) : null,
  ],
})
  .use(router)
  .mount('#app');
