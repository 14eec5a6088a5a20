import matplotlib.pyplot as plt

sector = ['Finance', 'IT', 'Manufacturing', 'Health', 'Education', 'Retail', 'Hospitality']
women = [38.1, 36.4, 27.9, 28.6, 27.2, 19.8, 17.5]
men = [51.3, 42.7, 32.4, 34.9, 29.0, 22.6, 18.2]

fig, ax = plt.subplots(figsize=(8, 4.8))
y = list(range(len(sector)))[::-1]
ax.hlines(y, women, men, color='#cccccc', lw=4, zorder=1)
ax.scatter(women, y, s=90, color='purple', label='Women', zorder=2)
ax.scatter(men, y, s=90, color='seagreen', label='Men', zorder=2)
ax.set_yticks(y)
ax.set_yticklabels(sector)
ax.set_xlim(10, 60)
ax.set_xlabel('Median full-time pay, thousand euros a year')
ax.set_title('The gap in pay between men and women')
ax.legend(loc='lower right')
ax.grid(axis='x', color='#e5e5e5')
ax.set_axisbelow(True)
plt.tight_layout()
plt.savefig('paygap-dumbbell.png')
