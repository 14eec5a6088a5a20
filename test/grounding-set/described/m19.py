import matplotlib.pyplot as plt
n = ['Bean There', 'Grind', 'Perk Up', 'Mug Life', 'Brew Lab', 'Steam', 'Drip']
v = [4.6, 4.3, 4.1, 3.8, 3.5, 3.1, 2.4]
fig, ax = plt.subplots(figsize=(8, 4.5))
ax.hlines(n, 0, v, color='tan')
ax.plot(v, n, 'o', color='chocolate', ms=10)
for a, b in zip(v, n):
    ax.text(a + 0.12, b, str(a), va='center')
ax.axvline(3.5, color='gray', ls=':')
ax.invert_yaxis()
ax.set_xlim(0, 5)
ax.set_xlabel('Average rating (out of 5)')
ax.set_title('Our readers rate seven cafés')
plt.show()
