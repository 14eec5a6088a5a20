import matplotlib.pyplot as plt

yr = ['2005', '2010', '2015', '2020']
urban = [38, 61, 77, 89]
rural = [12, 29, 51, 74]

fig, axs = plt.subplots(1, 2, figsize=(9, 4), sharey=True)
axs[0].bar(yr, urban, color='#e07a5f')
axs[0].set_title('Urban')
axs[1].bar(yr, rural, color='#81b29a')
axs[1].set_title('Rural')
for a, v in zip(axs, [urban, rural]):
    for i, x in enumerate(v):
        a.text(i, x + 1.5, f'{x}%', ha='center')
    a.set_ylim(0, 100)
axs[0].set_ylabel('% of households')
fig.suptitle('Households with internet access')
plt.tight_layout()
plt.savefig('panels-internet.png')
