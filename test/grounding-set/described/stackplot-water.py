import matplotlib.pyplot as plt

decade = [1970, 1980, 1990, 2000, 2010, 2020]
bath = [35, 42, 50, 48, 44, 40]
toilet = [40, 42, 40, 33, 28, 25]
laundry = [15, 20, 22, 20, 16, 14]
kitchen = [20, 18, 16, 14, 12, 11]

fig, ax = plt.subplots(figsize=(8, 5))
ax.stackplot(decade, bath, toilet, laundry, kitchen,
             labels=['Bath and shower', 'Toilet', 'Laundry', 'Kitchen'],
             colors=['#1f77b4', '#aec7e8', '#ff7f0e', '#2ca02c'])
ax.set_title('Domestic Water Use per Person')
ax.set_ylabel('Litres per day')
ax.set_xlabel('Decade')
ax.legend(loc='upper right')
ax.set_xlim(1970, 2020)
ax.set_ylim(0, 170)
plt.tight_layout()
plt.show()
