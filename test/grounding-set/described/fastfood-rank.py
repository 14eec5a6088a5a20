import matplotlib.pyplot as plt

brand = ['BurgerBarn', 'Subline', 'Pizza Piazza', 'Taco Tonio', 'Chick & Co', "Wendel's"]
v = [13438, 23801, 6561, 7002, 2659, 5852]
order = sorted(range(6), key=lambda i: v[i])

fig, ax = plt.subplots(figsize=(8, 4.5))
b = ax.barh([brand[i] for i in order], [v[i] for i in order], color='#0f6fc5')
ax.bar_label(b, labels=[f'{v[i]:,}' for i in order], padding=4)
ax.set_xlim(0, 28000)
ax.set_xlabel('Number of restaurants')
ax.set_title('Leading restaurant chains by number of outlets, 2020')
plt.tight_layout()
plt.savefig('fastfood-rank.png')
