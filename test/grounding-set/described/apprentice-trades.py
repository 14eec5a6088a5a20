import matplotlib.pyplot as plt

trades = ['Electrician', 'Carpenter', 'Plumber', 'Baker', 'Welder', 'Tailor', 'Mason', 'Roofer']
n = [860, 540, 620, 210, 330, 90, 275, 150]
pairs = sorted(zip(n, trades))
vals = [p[0] for p in pairs]
names = [p[1] for p in pairs]

plt.figure(figsize=(9, 6))
plt.barh(names, vals, color='cadetblue')
plt.xlabel('New apprentices')
plt.title('Apprenticeships Started in 2023')
plt.xlim(0, 1000)
plt.grid(axis='x', alpha=0.4)
plt.tight_layout()
plt.show()
