import matplotlib.pyplot as plt

year = list(range(2008, 2021))
norland = [5.1, 7.9, 9.2, 9.8, 9.1, 8.4, 7.6, 6.8, 6.1, 5.4, 4.9, 4.6, 6.7]
costa = [8.2, 11.9, 14.3, 17.2, 20.8, 22.4, 21.1, 19.0, 16.9, 14.8, 13.1, 11.8, 13.6]

plt.figure(figsize=(8, 5))
plt.plot(year, norland, color='navy', lw=2.2, label='Norland')
plt.plot(year, costa, color='crimson', lw=2.2, label='Costa Vela')
plt.ylim(0, 25)
plt.xlim(2008, 2020)
plt.xticks(range(2008, 2021, 2))
plt.ylabel('Unemployment rate, % of labour force')
plt.title('Out of work: unemployment in Norland and Costa Vela')
plt.legend(loc='upper left', frameon=False)
plt.grid(axis='y', color='#dddddd')
plt.savefig('jobless-two.png', dpi=110)
