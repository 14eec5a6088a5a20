import matplotlib.pyplot as plt

year = [2000, 2003, 2006, 2009, 2012, 2015, 2018, 2021]
price = [26, 28, 32, 39, 60, 63, 67, 85]

fig, ax = plt.subplots(figsize=(8, 4.5))
ax.step(year, price, where='post', color='darkorange', lw=2)
ax.plot(year, price, 'o', color='darkorange', alpha=0.6)
ax.set_xlabel('Year of tariff change')
ax.set_ylabel('First-class stamp (pence)')
ax.set_title('Price of a First-Class Stamp')
ax.set_xlim(1999, 2022)
ax.set_ylim(0, 100)
ax.grid(alpha=0.3)
plt.tight_layout()
plt.show()
