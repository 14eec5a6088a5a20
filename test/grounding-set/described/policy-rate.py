import matplotlib.pyplot as plt

t = [2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]
r = [2.00, 3.50, 4.00, 2.50, 1.00, 1.00, 1.00, 0.75, 0.25, 0.05, 0.05, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00, 2.50, 4.50]

fig, ax = plt.subplots(figsize=(9, 4.5))
ax.step(t, r, where='post', color='#005f73', lw=2)
ax.set_xlim(2005, 2023.5)
ax.set_ylim(-0.2, 5)
ax.set_xticks(range(2005, 2024, 3))
ax.set_ylabel('Percent')
ax.set_title("Central bank's main refinancing rate at year-end")
ax.grid(color='#eeeeee')
plt.tight_layout()
plt.savefig('policy-rate.png')
