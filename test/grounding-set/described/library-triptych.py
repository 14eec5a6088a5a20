import matplotlib.pyplot as plt
import numpy as np

fig, (a, b, c) = plt.subplots(1, 3, figsize=(15, 4.5))
yrs = [2018, 2019, 2020, 2021, 2022]
a.plot(yrs, [320, 335, 140, 210, 300], 'o-', color='darkgreen')
a.set_title('(a) Visits')
a.set_ylabel('Visits (thousand)')
a.set_xticks(yrs)
b.bar(['Fiction', 'Children', 'Science', 'History'], [52, 64, 28, 36], color='sienna')
b.set_title('(b) Loans')
b.set_ylabel('Loans (thousand)')
c.plot(yrs, [40, 44, 95, 88, 80], 's-', color='darkviolet', label='E-books')
c.plot(yrs, [20, 22, 50, 61, 66], 'd--', color='deepskyblue', label='Audiobooks')
c.set_title('(c) Digital loans')
c.set_ylabel('Loans (thousand)')
c.set_xticks(yrs)
c.legend()
plt.tight_layout()
plt.show()
